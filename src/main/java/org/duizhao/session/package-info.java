/** The draft that is open: its history, its progress, and the use cases of the window and the command line. */
package org.duizhao.session;
