package org.threshold.workflow.discharge.adapter.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.adapter.web.StayPages.Ask;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** The pages on which it is said that a child must not leave hospital, or may, or why to go on. */
@Controller
@RequestMapping("/cases/{ref}/expected-stay/{act}")
class StayActPageController {

    private final StayActs acts;
    private final StayPages pages;

    StayActPageController(StayActs acts, StayPages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    /** What is said, as the API takes it. */
    record Form(@Nullable String reason) {}

    @GetMapping
    ModelAndView ask(@PathVariable String ref, @PathVariable String act) {
        return ask(ref, known(act)).empty();
    }

    @PostMapping
    ModelAndView say(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        StayAct said = known(path.getOrDefault("act", ""));
        Ask ask = ask(path.getOrDefault("ref", ""), said);
        Typed typed = Typed.of(posted);
        String reason = Reading.text(pages.read(ask, typed, Form.class).reason());
        return StayPages.after(acts.handle(who, said, ask.ref(), reason), ask, typed, after);
    }

    private static Ask ask(String ref, StayAct act) {
        return new Ask(
                "stay." + act.code(),
                StayPages.known(ref),
                "/expected-stay/" + act.code(),
                act.fields());
    }

    private static StayAct known(String act) {
        return StayAct.of(act).orElseThrow(NoSuchPage::new);
    }
}
