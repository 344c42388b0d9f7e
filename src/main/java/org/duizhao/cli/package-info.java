/** The command line: the use cases of the session without a window. */
package org.duizhao.cli;
