package org.duizhao.session;

import javafx.beans.property.ReadOnlyObjectPropertyBase;

/**
 * A value that turns together with others: first all of them turn, then whoever observes one is told, so that nobody sees some
 * new and some old.
 */
final class Published<T> extends ReadOnlyObjectPropertyBase<T> {
    private final Object bean;
    private final String name;
    private T value;
    private T told;

    Published(Object bean, String name, T value) {
        this.bean = bean;
        this.name = name;
        this.value = value;
        told = value;
    }

    @Override
    public T get() {
        return value;
    }

    /** Takes another value without a word. */
    void turn(T now) {
        value = now;
    }

    /** Tells those who observe it, if it is another than they were told of. */
    void tell() {
        if (value != told) {
            told = value;
            fireValueChangedEvent();
        }
    }

    @Override
    public Object getBean() {
        return bean;
    }

    @Override
    public String getName() {
        return name;
    }
}
