/** Pages to PDF, with the fonts they are drawn in. The only user of PDFBox. */
package org.duizhao.pdf;
