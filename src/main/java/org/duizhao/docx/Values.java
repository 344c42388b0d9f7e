package org.duizhao.docx;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.HpsMeasure;

/** Plain values in the types of the schema. */
final class Values {
    private Values() {}

    /** On is said by the element alone: some elements may have no value. */
    static BooleanDefaultTrue flag(boolean on) {
        BooleanDefaultTrue flag = new BooleanDefaultTrue();
        if (!on) {
            flag.setVal(false);
        }
        return flag;
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    static HpsMeasure halfPoints(double points) {
        HpsMeasure measure = new HpsMeasure();
        measure.setVal(number(Math.round(points * 2)));
        return measure;
    }
}
