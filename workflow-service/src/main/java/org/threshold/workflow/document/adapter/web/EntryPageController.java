package org.threshold.workflow.document.adapter.web;

import java.util.UUID;
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
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** One entry of the register, and where it is corrected. */
@Controller
@RequestMapping("/documents/{id}")
class EntryPageController {

    private final ReadEntries read;
    private final EntryReading reading;
    private final EntryPosting posting;

    EntryPageController(ReadEntries read, EntryReading reading, EntryPosting posting) {
        this.read = read;
        this.reading = reading;
        this.posting = posting;
    }

    @GetMapping
    ModelAndView one(Actor who, @PathVariable UUID id) {
        Entry entry = found(who, id);
        var page = new ModelAndView("document-entry");
        page.addObject("ref", entry.said().place().cases().getFirst().value());
        page.addObject("sheet", EntrySheet.of(entry).shown());
        page.addObject("link", link(entry));
        page.addObject(
                "correction",
                entry.standing() ? EntryPage.address(entry.id()) + "/correction" : "");
        return page;
    }

    private static String link(Entry entry) {
        return entry.said().content() instanceof Elsewhere document
                ? document.where().link().orElse("")
                : "";
    }

    @GetMapping("/correction")
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        Entry entry = found(who, id);
        EntryPage page = page(who, entry);
        return posting.asked(page, reading.typed(page, entry));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        return posting.posted(who, page(who, found(who, id)), Typed.of(posted), after);
    }

    private EntryPage page(Actor who, Entry entry) {
        return read.supportable(who, entry.said().place().cases().getFirst())
                .map(changes -> EntryPage.correcting(entry, changes))
                .orElseThrow(NoSuchPage::new);
    }

    private Entry found(Actor who, UUID id) {
        return read.one(who, new EntryId(id)).orElseThrow(NoSuchPage::new);
    }
}
