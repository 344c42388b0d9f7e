/** Files damaged by chance, in great number, and what the program makes of each. */
package org.duizhao.fuzz;
