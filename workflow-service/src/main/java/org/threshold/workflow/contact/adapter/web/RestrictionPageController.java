package org.threshold.workflow.contact.adapter.web;

import java.util.List;
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
import org.threshold.workflow.contact.adapter.web.RestrictionPages.Sheet;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RecordRestriction;
import org.threshold.workflow.contact.app.RestrictionResult;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.ReviseRestriction;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The pages on which a restriction is recorded, goes on or is lifted. */
@Controller
@RequestMapping("/cases/{ref}/contact-restrictions")
class RestrictionPageController {

    private final RecordRestriction record;
    private final ReviseRestriction revise;
    private final ReadRestrictions read;
    private final RestrictionPages pages;
    private final CaseClock clock;

    RestrictionPageController(
            RecordRestriction record,
            ReviseRestriction revise,
            ReadRestrictions read,
            RestrictionPages pages,
            CaseClock clock) {
        this.record = record;
        this.revise = revise;
        this.read = read;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return recording(who, RestrictionPages.known(ref)).page(Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = RestrictionPages.known(ref);
        Sheet sheet = recording(who, about);
        var sent = pages.read(sheet.fields(), Typed.of(posted));
        var reading = sent.reading();
        var origin = reading.one("origin", sent.form().origin(), Origin.values(), Origin::code);
        var said = sent.form().read(reading, read.people(who, about), clock.now());
        if (!reading.clean()) {
            return sheet.page(sent.typed(), reading.refusals());
        }
        var result = record.handle(who, about, origin, said);
        return done(result, sheet, sent.typed(), after);
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        RestrictionSheet kept = kept(who, ref, id);
        Sheet sheet = revising(who, kept);
        return sheet.page(pages.typed(sheet.fields(), kept), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView revise(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        RestrictionSheet kept = read.one(who, new RestrictionId(id)).orElseThrow(NoSuchPage::new);
        Sheet sheet = revising(who, kept);
        var sent = pages.read(sheet.fields(), Typed.of(posted));
        var one = kept.restriction();
        var people = read.people(who, one.caseRef());
        var given = sent.form().revision(sent.reading(), one.said(), people);
        if (!sent.reading().clean()) {
            return sheet.page(sent.typed(), sent.reading().refusals());
        }
        return done(revise.handle(who, one.id(), given), sheet, sent.typed(), after);
    }

    private static ModelAndView done(
            RestrictionResult result, Sheet sheet, Typed typed, RedirectAttributes after) {
        return switch (result) {
            case RestrictionResult.Kept(var one, var basisDue) -> {
                after.addFlashAttribute("done", words(one.lifted(), basisDue));
                yield new ModelAndView("redirect:/cases/" + one.caseRef());
            }
            case RestrictionResult.Refused(var refusals) -> sheet.page(typed, refusals);
            case RestrictionResult.NotThere() -> throw new NoSuchPage();
        };
    }

    private static String words(boolean lifted, boolean basisDue) {
        if (lifted) {
            return "The restriction of contact is lifted.";
        }
        return basisDue
                ? "The restriction of contact is recorded. It has no legal basis: getting one, or lifting it, is"
                        + " on the work list for today. Ask legal services now."
                : "The restriction of contact is recorded. It is looked at again before its legal basis ends.";
    }

    private Sheet recording(Actor who, CaseRef ref) {
        return RestrictionPages.recording(ref, RestrictionFields.recording(read.people(who, ref)));
    }

    private Sheet revising(Actor who, RestrictionSheet kept) {
        var one = kept.restriction();
        var people = read.people(who, one.caseRef());
        return RestrictionPages.revising(
                kept, RestrictionFields.revising(one.said().whom(), people));
    }

    private RestrictionSheet kept(Actor who, String ref, UUID id) {
        CaseRef of = RestrictionPages.known(ref);
        return read.one(who, new RestrictionId(id))
                .filter(one -> one.restriction().caseRef().equals(of))
                .orElseThrow(NoSuchPage::new);
    }
}
