package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.AcknowledgeNotice;
import org.threshold.workflow.worklist.app.AfterAcknowledging;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.ShowSavedViews;
import org.threshold.workflow.worklist.app.ShowWorkList;
import org.threshold.workflow.worklist.app.WaitingNotices;
import org.threshold.workflow.worklist.app.WorkLists.Place;

/** The work list: notices to acknowledge, then what waits. */
@Controller
class WorkController {

    /** How many notices of a sort stand on a page; the next come up as these are acknowledged. */
    private static final int NOTICES = 25;

    private final ShowWorkList show;
    private final ShowSavedViews saved;
    private final AcknowledgeNotice notices;
    private final AfterAcknowledging next;
    private final WorkPages pages;

    WorkController(
            ShowWorkList show,
            ShowSavedViews saved,
            AcknowledgeNotice notices,
            AfterAcknowledging next,
            WorkPages pages) {
        this.show = show;
        this.saved = saved;
        this.notices = notices;
        this.next = next;
        this.pages = pages;
    }

    /**
     * The start: the work list, a health visitor’s families, or the incidents for whoever runs the
     * system.
     */
    @GetMapping("/")
    String start(Actor who) {
        if (Activity.READ_TASKS.allowedTo(who.roles())) {
            return "redirect:/work";
        }
        return Activity.VISIT_FAMILIES.allowedTo(who.roles())
                ? "redirect:/families"
                : "redirect:/incidents";
    }

    /** A list of it; who asks for none sees their own work, or what theirs opens with. */
    @GetMapping("/work")
    String work(
            Actor who,
            @ModelAttribute WorkAddress.Asked asked,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Wish wish = asked.wish().orElseThrow(NoSuchPage::new);
        Place place = TaskPlaces.read(after).orElseThrow(NoSuchPage::new);
        List<SavedView> views = saved.handle(who);
        Optional<SavedView> first = views.stream().filter(SavedView::opensWith).findFirst();
        if (asked.nothing() && after.isEmpty() && first.isPresent()) {
            return "redirect:" + WorkAddress.of(first.get().wish());
        }
        model.addAttribute("work", pages.page(who, wish, show.handle(who, wish, place), views));
        model.addAttribute("assign", assignment(who, wish, place));
        var told = notices.waiting(who, NOTICES);
        model.addAttribute("notices", WorkRows.alike(told));
        model.addAttribute("told", told.stream().mapToInt(WaitingNotices::inAll).sum());
        return "work";
    }

    /** Where several tasks of a page are assigned; empty for whoever may not. */
    private static String assignment(Actor who, Wish wish, Place place) {
        return wish.view() == View.ALL && Activity.ASSIGN_TASK.allowedTo(who.roles())
                ? WorkAddress.of("/work/assignment", wish, place)
                : "";
    }

    /** Says that a notice was seen, and goes back to where it was shown with what comes next. */
    @PostMapping("/notices/{id}/acknowledgement")
    String acknowledge(
            Actor who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "work") String from,
            RedirectAttributes after) {
        var seen = notices.handle(who, id).orElseThrow(NoSuchPage::new);
        after.addFlashAttribute("done", next.words(seen));
        return from.equals("sergeant") ? "redirect:/sergeant" : "redirect:/work";
    }
}
