package org.threshold.workflow.handover.adapter.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.ShowHandover;
import org.threshold.workflow.handover.app.ShowHandover.HandoverList;
import org.threshold.workflow.handover.app.TakeOver;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.web.NoSuchPage;

/** The page of the handover list, where the night takes each case over (R-ASC-1). */
@Controller
class HandoverPageController {

    private final ShowHandover show;
    private final TakeOver takeOver;
    private final HandoverRows rows;

    HandoverPageController(ShowHandover show, TakeOver takeOver, HandoverRows rows) {
        this.show = show;
        this.takeOver = takeOver;
        this.rows = rows;
    }

    /** The list that stands or is to come; of another night where its day is named. */
    @GetMapping("/handover")
    ModelAndView page(Actor who, @RequestParam @Nullable LocalDate night) {
        HandoverList list =
                Optional.ofNullable(night)
                        .map(day -> show.of(who, day).orElseThrow(NoSuchPage::new))
                        .orElseGet(() -> show.now(who));
        var page = new ModelAndView("handover");
        page.addObject("list", HandoverPage.of(list, rows.of(who, list.lines())));
        return page;
    }

    @PostMapping("/handover/entries/{id}/taking-over")
    ModelAndView takeOver(Actor who, @PathVariable UUID id, RedirectAttributes after) {
        String words =
                takeOver.handle(who, new EntryId(id))
                        .as(
                                done -> done,
                                _ -> {
                                    throw new ResponseStatusException(HttpStatus.CONFLICT);
                                },
                                gone -> gone);
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:/handover");
    }
}
