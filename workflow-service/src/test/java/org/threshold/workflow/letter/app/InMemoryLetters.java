package org.threshold.workflow.letter.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/** What parents have to hear, in memory. */
final class InMemoryLetters implements Letters {

    private static final Comparator<ParentLetter> LATEST_FIRST =
            Comparator.comparing((ParentLetter one) -> one.about().decidedAt())
                    .reversed()
                    .thenComparing(one -> one.about().kind().code())
                    .thenComparing(ParentLetter::place);

    private final Map<LetterId, ParentLetter> rows = new LinkedHashMap<>();
    private final Map<LetterId, SentLetter> sent = new LinkedHashMap<>();

    @Override
    public void add(ParentLetter letter) {
        rows.put(letter.id(), letter);
    }

    @Override
    public Optional<ParentLetter> find(LetterId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<ParentLetter> lock(LetterId id) {
        return find(id);
    }

    @Override
    public void save(ParentLetter letter) {
        rows.replace(letter.id(), letter);
    }

    @Override
    public List<ParentLetter> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static ParentLetter moved(ParentLetter one, CaseRef into) {
        var was = one.about();
        var about = new Decision(was.kind(), was.code(), into, was.decidedAt());
        return new ParentLetter(one.id(), about, one.place(), one.spoken(), one.standing());
    }

    @Override
    public void sent(LetterId id, SentLetter letter) {
        sent.put(id, letter);
    }

    @Override
    public Optional<SentLetter> sent(LetterId id) {
        return Optional.ofNullable(sent.get(id));
    }

    @Override
    public Map<ParentRole, Tally> tallies() {
        Map<ParentRole, Tally> tallies = new TreeMap<>();
        rows.values().stream()
                .collect(Collectors.groupingBy(one -> new ParentRole(one.place().kind(), 1)))
                .forEach((place, all) -> tallies.put(place, tally(all)));
        return tallies;
    }

    private static Tally tally(List<ParentLetter> all) {
        var cases =
                all.stream().collect(Collectors.groupingBy(one -> one.about().caseRef())).values();
        int informed = (int) cases.stream().filter(InMemoryLetters::informed).count();
        int settled = (int) cases.stream().filter(InMemoryLetters::settled).count();
        return new Tally(cases.size(), informed, settled - informed);
    }

    private static boolean informed(List<ParentLetter> ofCase) {
        return ofCase.stream().allMatch(ParentLetter::informed);
    }

    private static boolean settled(List<ParentLetter> ofCase) {
        return ofCase.stream()
                .allMatch(one -> one.informed() || one.standing() instanceof Standing.NotTold);
    }
}
