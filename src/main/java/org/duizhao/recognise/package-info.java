/** Paragraphs of a paper to a proposed draft: structure is recognised, nothing is invented and nothing dropped. */
package org.duizhao.recognise;
