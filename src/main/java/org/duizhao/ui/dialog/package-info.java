/** What the program asks and tells outside the form: dialogs behind one interface, notices, opening files elsewhere. */
package org.duizhao.ui.dialog;
