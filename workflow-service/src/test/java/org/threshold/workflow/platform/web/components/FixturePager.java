package org.threshold.workflow.platform.web.components;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a list as the templates know them, made of an example’s options.
 *
 * @param previous the address of the page before; empty for none
 * @param next the address of the page after; empty for none
 */
record FixturePager(String previous, String next, List<Item> items) {

    /** A page of the list; without a number it stands for those that are left out. */
    record Item(String number, String address, boolean current) {}

    static FixturePager of(Fixture fixture) {
        return new FixturePager(
                fixture.text("previous", "href"),
                fixture.text("next", "href"),
                fixture.list("items").stream().map(FixturePager::item).toList());
    }

    private static Item item(Map<?, ?> options) {
        return new Item(
                Optional.<Object>ofNullable(options.get("number")).map(String::valueOf).orElse(""),
                String.valueOf(options.get("href")),
                Boolean.TRUE.equals(options.get("current")));
    }
}
