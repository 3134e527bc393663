package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.threshold.workflow.worklist.domain.Paging;

/**
 * The links between the pages of a long list.
 *
 * @param previous the address of the page before; empty on the first
 * @param items the pages to go to, and the gaps between them; empty when there is only one
 * @param next the address of the page behind; empty on the last
 */
record Pager(String previous, List<Item> items, String next) {

    /** A page to go to; without a number, the gap where some are left out. */
    record Item(String number, String address, boolean current) {

        static final Item GAP = new Item("", "", false);
    }

    /**
     * The links of a page.
     *
     * @param after the address of the page that begins after so many rows
     */
    static Pager of(Paging paging, IntFunction<String> after) {
        if (paging.pages() < 2 && paging.before() == 0) {
            return new Pager("", List.of(), "");
        }
        return new Pager(
                paging.before() == 0 ? "" : after.apply(paging.previous()),
                items(paging, after),
                paging.goesOn() ? after.apply(paging.next()) : "");
    }

    private static List<Item> items(Paging paging, IntFunction<String> after) {
        List<Item> items = new ArrayList<>();
        int last = 0;
        for (int number : paging.linked()) {
            if (number > last + 1) {
                items.add(Item.GAP);
            }
            items.add(
                    new Item(
                            String.valueOf(number),
                            after.apply(paging.start(number)),
                            number == paging.current()));
            last = number;
        }
        return items;
    }
}
