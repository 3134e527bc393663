package org.threshold.workflow.strategy.adapter.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.ReadDiscussions;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.WaitingTasks;

/** A strategy discussion as a page, to read; that somebody read it is kept. */
@Controller
class DiscussionPageController {

    private final ReadDiscussions read;
    private final WaitingTasks tasks;
    private final DiscussionPageWords words;
    private final CaseContext context;

    DiscussionPageController(
            ReadDiscussions read,
            WaitingTasks tasks,
            DiscussionPageWords words,
            CaseContext context) {
        this.context = context;
        this.read = read;
        this.tasks = tasks;
        this.words = words;
    }

    @GetMapping("/strategy-discussions/{id}")
    String page(Actor who, @PathVariable UUID id, Model model) {
        var found = read.handle(who, new DiscussionId(id)).orElseThrow(NoSuchPage::new);
        var page = words.page(found, tasks.of(id));
        model.addAttribute("discussion", page);
        model.addAttribute("context", context.of(page.cases()));
        return "discussion";
    }
}
