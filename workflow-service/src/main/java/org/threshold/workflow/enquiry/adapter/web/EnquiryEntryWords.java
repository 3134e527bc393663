package org.threshold.workflow.enquiry.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/** Tells what was seen of the child in section 47 enquiries, and what parents said. */
@Component
class EnquiryEntryWords implements EntryWords {

    private final ReadEnquiries read;

    EnquiryEntryWords(ReadEnquiries read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.ENQUIRY_VISIT, EntryKind.PARENT_TALK);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        Map<EntryKey, List<String>> words = new HashMap<>();
        keys.stream()
                .map(EntryKey::of)
                .distinct()
                .flatMap(id -> read.handle(who, new EnquiryId(id)).stream())
                .forEach(page -> words.putAll(of(page)));
        return words;
    }

    private static Map<EntryKey, List<String>> of(EnquiryPage page) {
        EnquiryId id = page.enquiry().id();
        Map<EntryKey, List<String>> words = new HashMap<>();
        int place = 0;
        for (ChildVisit visit : page.family().visits()) {
            place++;
            words.put(id.visit(place), HeardWords.of(visit));
        }
        page.family().parents().ifPresent(both -> words.putAll(of(id, both)));
        return words;
    }

    private static Map<EntryKey, List<String>> of(EnquiryId id, ParentsRule both) {
        return Map.of(
                id.talk(ParentRole.MOTHER), List.of("Mother.", TalkWords.of(both.mother())),
                id.talk(ParentRole.FATHER), List.of("Father.", TalkWords.of(both.father())));
    }
}
