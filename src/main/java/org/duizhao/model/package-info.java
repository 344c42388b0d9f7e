/** The draft of one paper as an immutable tree of records, and its edits as pure functions. */
package org.duizhao.model;
