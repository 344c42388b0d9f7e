package org.duizhao.docx;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlElementDecl;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlTransient;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.wml.Body;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.Document;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STCharacterSpacing;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.STHint;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Text;
import org.glassfish.jaxb.core.v2.model.annotation.Locatable;
import org.glassfish.jaxb.runtime.v2.model.annotation.AbstractInlineAnnotationReaderImpl;
import org.glassfish.jaxb.runtime.v2.model.annotation.LocatableAnnotation;
import org.glassfish.jaxb.runtime.v2.model.annotation.RuntimeAnnotationReader;

/**
 * Shows JAXB of docx4j's classes only those that papers are written with; all others are as unknown to it as
 * {@link XmlTransient} makes them. To write another than these fails with an exception: none is left out in silence.
 */
@SuppressWarnings("rawtypes") // as JAXB declares it
final class WrittenClasses extends AbstractInlineAnnotationReaderImpl<Type, Class, Field, Method>
        implements RuntimeAnnotationReader {
    /** Superclasses too: what is inherited from one left out would come last. */
    private static final Set<Class<?>> WRITTEN = Set.of(
            Body.class, BooleanDefaultTrue.class, Br.class, CTCharacterSpacing.class, CTCompat.class, CTCompatSetting.class,
            CTDocGrid.class, CTLanguage.class, CTRel.class, CTSettings.class, CTSignedTwipsMeasure.class,
            CTTwipsMeasure.class, Color.class, DocDefaults.class, Document.class, FldChar.class, FooterReference.class,
            Ftr.class, HdrFtrRef.class, HpsMeasure.class, Jc.class, JcEnumeration.class, NumberFormat.class, P.class,
            PPr.class, PPrBase.class, ParaRPr.class, R.class, RFonts.class, RPr.class, RStyle.class, STCharacterSpacing.class,
            STDocGrid.class, STHint.class, STLineSpacingRule.class, SectPr.class, Style.class, Styles.class, Text.class);

    private final Set<Name> declared = Stream.of(ObjectFactory.class.getDeclaredMethods())
            .filter(WrittenClasses::isDeclared)
            .map(method -> Name.of(method.getAnnotation(XmlElementDecl.class))).collect(Collectors.toSet());

    private record Name(Class<?> scope, String element) {
        static Name of(XmlElementDecl declaration) {
            return new Name(declaration.scope(), declaration.name());
        }
    }

    /** Nested classes go with the one they are in. */
    private static boolean isLeftOut(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        return type == JAXBElement.class || outermost.getName().startsWith("org.docx4j.") && !WRITTEN.contains(outermost);
    }

    /** Parameters first, since to read the annotations of all these methods takes long. */
    private static boolean isDeclared(Method method) {
        return method.getParameterCount() == 1 && !isLeftOut(method.getParameterTypes()[0])
                && method.isAnnotationPresent(XmlElementDecl.class)
                && !isLeftOut(method.getAnnotation(XmlElementDecl.class).scope());
    }

    private boolean isKept(XmlElementRef reference, Class<?> scope) {
        return reference.type() == JAXBElement.class
                ? declared.contains(new Name(scope, reference.name()))
                        || declared.contains(new Name(XmlElementDecl.GLOBAL.class, reference.name()))
                : !isLeftOut(reference.type());
    }

    @Override
    public <A extends Annotation> A getFieldAnnotation(Class<A> annotation, Field field, Locatable position) {
        A found = field.getAnnotation(annotation);
        return found instanceof XmlElementRefs all ? annotation.cast(new Kept(Stream.of(all.value())
                .filter(reference -> isKept(reference, field.getDeclaringClass())).toArray(XmlElementRef[]::new))) : found;
    }

    @Override
    public <A extends Annotation> A getMethodAnnotation(Class<A> annotation, Method method, Locatable position) {
        return annotation == XmlElementDecl.class && !isDeclared(method) ? null
                : LocatableAnnotation.create(method.getAnnotation(annotation), position);
    }

    @Override
    public boolean hasClassAnnotation(Class type, Class<? extends Annotation> annotation) {
        return annotation == XmlTransient.class && isLeftOut(type) || ((Class<?>) type).isAnnotationPresent(annotation);
    }

    @Override
    public boolean hasFieldAnnotation(Class<? extends Annotation> annotation, Field field) {
        return field.isAnnotationPresent(annotation);
    }

    @Override
    public Annotation[] getAllFieldAnnotations(Field field, Locatable position) {
        return field.getAnnotations();
    }

    @Override
    public boolean hasMethodAnnotation(Class<? extends Annotation> annotation, Method method) {
        return method.isAnnotationPresent(annotation);
    }

    @Override
    public Annotation[] getAllMethodAnnotations(Method method, Locatable position) {
        return method.getAnnotations();
    }

    @Override
    public <A extends Annotation> A getMethodParameterAnnotation(
            Class<A> annotation, Method method, int index, Locatable position) {
        return method.getParameters()[index].getAnnotation(annotation);
    }

    @Override
    public <A extends Annotation> A getClassAnnotation(Class<A> annotation, Class type, Locatable position) {
        return ((Class<?>) type).getAnnotation(annotation);
    }

    @Override
    public <A extends Annotation> A getPackageAnnotation(Class<A> annotation, Class type, Locatable position) {
        return type.getPackage() == null ? null : type.getPackage().getAnnotation(annotation);
    }

    @Override
    public Type getClassValue(Annotation annotation, String name) {
        return (Type) value(annotation, name);
    }

    @Override
    public Type[] getClassArrayValue(Annotation annotation, String name) {
        return (Type[]) value(annotation, name);
    }

    private static Object value(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(annotation + " has no " + name, e);
        }
    }

    @Override
    protected String fullName(Method method) {
        return method.toString();
    }

    /** As it stood on the field, but for what is left out. */
    private record Kept(XmlElementRef[] value) implements XmlElementRefs {
        @Override
        public Class<? extends Annotation> annotationType() {
            return XmlElementRefs.class;
        }
    }
}
