/** Manuscript to Word file, Word file to paragraphs; the only user of docx4j. */
package org.duizhao.docx;
