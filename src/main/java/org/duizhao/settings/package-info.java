/** Preferences of the person at this machine: one table of key, type and default. */
package org.duizhao.settings;
