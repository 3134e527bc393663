package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.SaveView;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.Saving;
import org.threshold.workflow.worklist.app.ShowSavedViews;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.domain.ViewName;

/** A person’s saved views of the work list, and saving another. */
@Controller
@RequestMapping("/work/views")
class SavedViewsController {

    static final String PAGE = "/work/views";
    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            ViewName.FIELD,
                            "Name",
                            "Only you see it. Say what the tasks are, and name no child or family."));

    private final ShowSavedViews show;
    private final SaveView save;

    SavedViewsController(ShowSavedViews show, SaveView save) {
        this.show = show;
        this.save = save;
    }

    /** A saved view as the page shows it. */
    record Row(UUID id, String name, String address, boolean opensWith) {}

    @GetMapping
    String views(Actor who, Model model) {
        model.addAttribute(
                "views", show.handle(who).stream().map(SavedViewsController::row).toList());
        return "saved-views";
    }

    private static Row row(SavedView view) {
        return new Row(
                view.id(), view.name().value(), WorkAddress.of(view.wish()), view.opensWith());
    }

    @GetMapping("/new")
    ModelAndView ask(Actor who, @ModelAttribute WorkAddress.Asked asked) {
        show.handle(who); // refused to whoever has no work list, and so no views of it
        return asking(wish(asked), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView save(
            Actor who,
            @ModelAttribute WorkAddress.Asked asked,
            @RequestParam MultiValueMap<String, String> posted) {
        Wish wish = wish(asked);
        Typed typed = Typed.of(posted);
        return switch (save.handle(who, wish, typed.one(ViewName.FIELD))) {
            case Saving.Saved(var view) ->
                    new ModelAndView("redirect:" + WorkAddress.of(view.wish()));
            case Saving.Refused(var refusal) -> asking(wish, typed, List.of(refusal));
            case Saving.NoSuchView() -> throw new NoSuchPage();
        };
    }

    private static Wish wish(WorkAddress.Asked asked) {
        return asked.wish()
                .filter(it -> !it.choice().aboutOne()) // what is kept names no case
                .orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView asking(Wish wish, Typed typed, List<Refusal> refusals) {
        String action = WorkAddress.of(PAGE, wish, Place.START);
        return new AskPage("view.new", "", WorkAddress.of(wish), action, Map.of())
                .drawn(FIELDS, typed, refusals);
    }
}
