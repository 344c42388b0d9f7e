/** One running program: a second start hands its files to the first, by a socket that never leaves the machine. */
package org.duizhao.instance;
