package org.threshold.workflow.strategy.adapter.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.app.ReadMinutes;
import org.threshold.workflow.strategy.app.ReadMinutes.Copy;

/**
 * The minutes of a discussion, to read and to take away; that somebody did either is kept. Names
 * are in the minutes alone: a title, an address and the name of a file have the cases’ references.
 */
@Controller
class MinutesController {

    private static final String NOBODY_KNOWN = "somebody whose name is not recorded";

    private final ReadMinutes read;
    private final MinutesPrint print;

    MinutesController(ReadMinutes read, MinutesPrint print) {
        this.read = read;
        this.print = print;
    }

    @GetMapping("/strategy-discussions/{id}/minutes")
    String page(Actor who, @PathVariable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("sheet", MinutesWords.of(minutes(who, id, Copy.SHOWN)));
        return "minutes";
    }

    @GetMapping("/strategy-discussions/{id}/minutes.pdf")
    @ResponseBody
    ResponseEntity<byte[]> file(Actor who, @PathVariable UUID id) {
        Minutes minutes = minutes(who, id, Copy.TAKEN);
        MinutesSheet sheet = MinutesWords.of(minutes);
        byte[] pdf = print.pdf(sheet, printedBy(who, minutes));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(sheet).toString())
                .body(pdf);
    }

    private Minutes minutes(Actor who, UUID id, Copy copy) {
        return read.handle(who, new DiscussionId(id), copy).orElseThrow(NoSuchPage::new);
    }

    private static String printedBy(Actor who, Minutes minutes) {
        return who.staff()
                .map(staff -> minutes.names().getOrDefault(staff, NOBODY_KNOWN))
                .orElse(NOBODY_KNOWN);
    }

    private static ContentDisposition named(MinutesSheet sheet) {
        String refs = sheet.refs().replace(", ", "-");
        String draft = sheet.draft() ? "-draft" : "";
        return ContentDisposition.attachment()
                .filename("strategy-minutes-" + refs + draft + ".pdf")
                .build();
    }
}
