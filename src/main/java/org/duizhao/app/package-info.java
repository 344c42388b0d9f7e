/** Start and stop: builds every object by its constructor. */
package org.duizhao.app;
