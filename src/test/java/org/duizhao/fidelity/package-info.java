/** Invented papers whose lines and pages are compared with those LibreOffice draws; run by {@code .ci/fidelity.sh}. */
package org.duizhao.fidelity;
