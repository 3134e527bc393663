package org.threshold.workflow.worklist.adapter.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.ReadBoard;

/** The overdue board as a page. */
@Controller
class BoardPageController {

    private final ReadBoard read;
    private final BoardPages pages;

    BoardPageController(ReadBoard read, BoardPages pages) {
        this.read = read;
        this.pages = pages;
    }

    @GetMapping("/board")
    String board(Actor who, @ModelAttribute BoardAddress.Asked asked, Model model) {
        var choice = asked.choice().orElseThrow(NoSuchPage::new);
        var place = asked.place().orElseThrow(NoSuchPage::new);
        model.addAttribute("board", pages.page(read.handle(who), choice, place));
        return "board";
    }

    /** The part of the page that changes, for a page that is open and was told so. */
    @GetMapping(path = "/board", headers = "X-Requested-With=live")
    String part(Actor who, @ModelAttribute BoardAddress.Asked asked, Model model) {
        return board(who, asked, model) + " :: boardPart";
    }
}
