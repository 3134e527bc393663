package org.threshold.workflow.letter.adapter.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.app.ReadLetters.Copy;
import org.threshold.workflow.letter.app.ReadLetters.Whole;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.platform.web.NoSuchPage;

/**
 * A letter to a parent as it was sent, to read and to print; that somebody did either is kept.
 * Names are in the letter alone: a title, an address and the name of a file have the case’s
 * reference.
 */
@Controller
@RequestMapping("/cases/{ref}/parents-letters/{id}")
class LetterPageController {

    private final ReadLetters read;
    private final LetterPrint print;

    LetterPageController(ReadLetters read, LetterPrint print) {
        this.read = read;
        this.print = print;
    }

    @GetMapping
    String page(Actor who, @PathVariable String ref, @PathVariable UUID id, Model model) {
        model.addAttribute("ref", ref);
        model.addAttribute("id", id);
        model.addAttribute("sheet", whole(who, id, Copy.SHOWN).sheet());
        return "parent-letter";
    }

    @GetMapping("/letter.pdf")
    @ResponseBody
    ResponseEntity<byte[]> file(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Whole whole = whole(who, id, Copy.TAKEN);
        String name = "letter-" + whole.letter().about().caseRef().value() + ".pdf";
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(print.pdf(whole.sheet()));
    }

    private Whole whole(Actor who, UUID id, Copy copy) {
        return read.sent(who, new LetterId(id), copy).orElseThrow(NoSuchPage::new);
    }
}
