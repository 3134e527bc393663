package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.AssignTasks;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.ShowAssignment;
import org.threshold.workflow.worklist.app.WorkLists.Place;

/** Assigns several tasks to one person, and says of each what became of it. */
@Controller
@RequestMapping("/work/assignment")
class AssignmentPageController {

    private static final String PAGE = "/work/assignment";
    private static final String LIST = "/work?view=all";

    private final ShowAssignment show;
    private final AssignTasks assign;
    private final AssignmentForm form;
    private final StepForms steps;

    AssignmentPageController(
            ShowAssignment show, AssignTasks assign, AssignmentForm form, StepForms steps) {
        this.show = show;
        this.assign = assign;
        this.form = form;
        this.steps = steps;
    }

    /** A part of the list of all work, from a place on. */
    private record Part(Wish wish, Place after) {

        static Part of(WorkAddress.Asked asked, String after) {
            return new Part(
                    asked.wish().orElseThrow(NoSuchPage::new),
                    TaskPlaces.read(after).orElseThrow(NoSuchPage::new));
        }

        /** The page of the list that shows it. */
        String list() {
            return WorkAddress.page(new Wish(View.ALL, wish.choice(), wish.order()), after);
        }

        /** The address that the form of it is sent to. */
        String form() {
            return WorkAddress.of(PAGE, wish, after);
        }
    }

    @GetMapping
    ModelAndView ask(
            Actor who,
            @ModelAttribute WorkAddress.Asked asked,
            @RequestParam(defaultValue = "") String after) {
        return page(who, Part.of(asked, after), Typed.nothing(), List.of());
    }

    private ModelAndView page(Actor who, Part part, Typed typed, List<Refusal> refusals) {
        var fields = form.fields(show.handle(who, part.wish(), part.after()), who);
        return new AskPage("assignment", "", part.list(), part.form(), Map.of())
                .drawn(fields, typed, refusals);
    }

    @PostMapping
    ModelAndView assign(
            Actor who,
            @ModelAttribute WorkAddress.Asked asked,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes then) {
        var read = form.read(posted);
        if (read.wish().isEmpty()) {
            String after = posted.getOrDefault("after", List.of("")).getFirst();
            return page(who, Part.of(asked, after), Typed.of(posted), read.refusals());
        }
        List<String> assigned = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (var result : assign.handle(who, read.wish().get())) {
            String task = result.task().map(this::words).orElse("");
            result.outcome()
                    .as(
                            _ -> assigned.add(task),
                            why -> not.add(task + ": " + sentences(why)),
                            sentence -> not.add(task + ": " + sentence));
        }
        then.addFlashAttribute("assigned", assigned);
        then.addFlashAttribute("notAssigned", not);
        return new ModelAndView("redirect:" + PAGE + "/done");
    }

    private String words(TaskView task) {
        return AssignmentForm.with(steps.words(task.step()), task.subject().cases());
    }

    private static String sentences(List<Refusal> refusals) {
        return String.join(" ", refusals.stream().map(Refusal::problem).toList());
    }

    /** What became of them; loaded again, there is nothing more to say. */
    @GetMapping("/done")
    String done(Model model) {
        return model.containsAttribute("assigned") ? "assigned" : "redirect:" + LIST;
    }
}
