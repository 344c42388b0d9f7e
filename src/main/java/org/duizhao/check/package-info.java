/** Rules over draft and manuscript; findings name rules and places, never sentences. */
package org.duizhao.check;
