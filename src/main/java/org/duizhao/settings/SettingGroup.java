package org.duizhao.settings;

import java.util.List;

/** Settings that stand together below one heading. @param key that of the heading's words */
public record SettingGroup(String key, List<Setting<?>> settings) {}
