package org.threshold.workflow.document.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.EntrySendings.Sent;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/**
 * Anybody who works with a child says where a document about it is kept, or files an e-mail about
 * it (R-C&amp;F-7, R-Hosp-3c).
 */
@Service
public class FileEntry {

    private static final Refusal OTHER_KIND =
            new Refusal(
                    "corrects",
                    "An e-mail is corrected by an e-mail, and a document by a document.",
                    "Name the entry that this one stands in for, or leave that out.");

    private final Access access;
    private final EntryCases cases;
    private final EntrySendings sendings;
    private final EntryKeeping keeping;

    FileEntry(Access access, EntryCases cases, EntrySendings sendings, EntryKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.sendings = sendings;
        this.keeping = keeping;
    }

    /**
     * Keeps it, or says what is missing. An e-mail of an unverified sender is kept like any other.
     *
     * @param given about the case that it is filed under first
     * @param key the sender’s name for this sending, so that a repeat changes nothing
     */
    @Transactional
    public Filing handle(Actor who, EntryGiven given, SendingKey key) {
        access.require(who, Activity.FILE_DOCUMENT);
        if (given.corrects().isEmpty() && !cases.known(given.place().cases().getFirst())) {
            return new Filing.NotThere();
        }
        List<Refusal> refusals = new ArrayList<>(given.refusals(keeping.now()));
        refusals.addAll(cases.refusals(given));
        return refusals.isEmpty()
                ? once(who, cases.answering(given), key)
                : new Filing.Refused(refusals);
    }

    private Filing once(Actor who, EntryGiven given, SendingKey key) {
        cases.lock(Stream.concat(given.place().cases().stream(), before(given)));
        Optional<Sent> sent = sendings.before(who, key);
        if (sent.isPresent()) {
            return sent.filter(Sent::same)
                    .<Filing>map(one -> keeping.kept(one.entry()))
                    .orElseGet(Filing.KeyUsedBefore::new);
        }
        return given.corrects().isEmpty()
                ? kept(who, given, key, Optional.empty())
                : keeping.toCorrect(who, given)
                        .map(old -> corrected(who, given, key, old))
                        .orElseGet(Filing.NotThere::new);
    }

    private Stream<CaseRef> before(EntryGiven given) {
        return given.corrects().map(Correction::of).map(keeping::casesOf).stream()
                .flatMap(List::stream);
    }

    private Filing corrected(Actor who, EntryGiven given, SendingKey key, Entry old) {
        return old.replacedBy()
                .<Filing>map(Filing.CorrectedBefore::new)
                .orElseGet(
                        () ->
                                old.sameKind(given)
                                        ? kept(who, given, key, Optional.of(old))
                                        : new Filing.Refused(List.of(OTHER_KIND)));
    }

    private Filing kept(Actor who, EntryGiven given, SendingKey key, Optional<Entry> old) {
        var id = keeping.newId();
        return sendings.take(who, key, id)
                ? keeping.keep(who, id, given, old)
                : new Filing.KeyUsedBefore();
    }
}
