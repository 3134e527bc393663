package org.threshold.workflow.letter.adapter.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.ReadLetters;

/** In how many cases the mother, and in how many the father, was informed (L-3.1.17). */
@Controller
class ParentsToldPageController {

    private final ReadLetters read;

    ParentsToldPageController(ReadLetters read) {
        this.read = read;
    }

    @GetMapping("/parents-told")
    String page(Actor who, Model model) {
        model.addAttribute("rows", ToldRow.of(read.tallies(who)));
        return "parents-told";
    }
}
