/** Theme packs: what a year's meeting asks for, as data. */
package org.duizhao.theme;
