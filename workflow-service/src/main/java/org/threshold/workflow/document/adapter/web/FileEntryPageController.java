package org.threshold.workflow.document.adapter.web;

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
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The pages on which somebody says where a document is kept, or files an e-mail. */
@Controller
@RequestMapping("/cases/{ref}")
class FileEntryPageController {

    private final ReadEntries read;
    private final EntryPosting posting;

    FileEntryPageController(ReadEntries read, EntryPosting posting) {
        this.read = read;
        this.posting = posting;
    }

    @GetMapping("/documents/new")
    ModelAndView askForDocument(Actor who, @PathVariable String ref) {
        return posting.asked(page(who, ref, EntryKind.DOCUMENT), Typed.nothing());
    }

    @GetMapping("/emails/new")
    ModelAndView askForEmail(Actor who, @PathVariable String ref) {
        return posting.asked(page(who, ref, EntryKind.EMAIL), Typed.nothing());
    }

    @PostMapping("/documents")
    ModelAndView document(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        return posting.posted(who, page(who, ref, EntryKind.DOCUMENT), Typed.of(posted), after);
    }

    @PostMapping("/emails")
    ModelAndView email(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        return posting.posted(who, page(who, ref, EntryKind.EMAIL), Typed.of(posted), after);
    }

    private EntryPage page(Actor who, String ref, EntryKind kind) {
        CaseRef about = CaseRef.of(ref).orElseThrow(NoSuchPage::new);
        return read.supportable(who, about)
                .map(changes -> EntryPage.first(kind, about, changes))
                .orElseThrow(NoSuchPage::new);
    }
}
