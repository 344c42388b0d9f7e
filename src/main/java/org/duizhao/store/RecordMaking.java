package org.duizhao.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records are made by plain reflection. Jackson calls a method handle with a list of arguments, for which Java writes some
 * classes per kind of record in every run anew; the start-up cache of a package does not take them.
 */
final class RecordMaking extends ValueInstantiators.Base {
    private RecordMaking() {}

    static JacksonModule module() {
        return new SimpleModule("records") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new RecordMaking());
            }
        };
    }

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueInstantiator usual) {
        return bean.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                ? new Maker(standard, constructor(bean.getBeanClass())) : usual;
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor: " + type, e);
        }
    }

    private static final class Maker extends StdValueInstantiator {
        private final transient Constructor<?> constructor;

        Maker(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(getValueClass(), arguments, rewrapCtorProblem(context, e.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not open to the program itself: " + constructor, e);
            }
        }
    }
}
