package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.worklist.domain.BoardChoice;
import org.threshold.workflow.worklist.domain.BoardPaging;
import org.threshold.workflow.worklist.domain.BoardPosition;

/**
 * The links between the pages of a list of the board.
 *
 * @param previous the address of the page before; empty on the first
 * @param items the pages to go to, and the gaps between them; empty when there is only one
 * @param next the address of the page behind; empty on the last
 */
record BoardPager(String previous, List<Item> items, String next) {

    /** A page to go to; without a number, the gap where some are left out. */
    record Item(String number, String address, boolean current) {

        static final Item GAP = new Item("", "", false);
    }

    static BoardPager of(BoardChoice choice, BoardPaging paging) {
        if (paging.pages() < 2 && paging.before() == 0) {
            return new BoardPager("", List.of(), "");
        }
        return new BoardPager(
                paging.before() == 0 ? "" : address(choice, paging.previous()),
                items(choice, paging),
                paging.goesOn() ? address(choice, paging.next()) : "");
    }

    private static List<Item> items(BoardChoice choice, BoardPaging paging) {
        List<Item> items = new ArrayList<>();
        int last = 0;
        for (int number : paging.linked()) {
            if (number > last + 1) {
                items.add(Item.GAP);
            }
            items.add(
                    new Item(
                            String.valueOf(number),
                            address(choice, paging.start(number)),
                            number == paging.current()));
            last = number;
        }
        return items;
    }

    /** The address of the page that begins after a place. */
    static String address(BoardChoice choice, BoardPosition after) {
        return BoardAddress.of(choice, after.equals(BoardPosition.START) ? "" : after.toString());
    }
}
