package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.people.AbuseGrades;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Says for a search and an adult’s page which grade of domestic abuse is the latest around them.
 */
@Service
class GradesAroundPeople implements AbuseGrades {

    private final Incidents incidents;

    GradesAroundPeople(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, String> latest(Map<PersonId, ? extends Collection<String>> people) {
        Set<CaseRef> cases =
                people.values().stream()
                        .flatMap(Collection::stream)
                        .flatMap(ref -> CaseRef.of(ref).stream())
                        .collect(Collectors.toSet());
        List<AbuseIncident> found = incidents.around(people.keySet(), cases);
        Map<PersonId, String> words = new LinkedHashMap<>();
        people.forEach(
                (person, refs) ->
                        found.stream()
                                .filter(one -> around(one, person, refs))
                                .filter(one -> one.grade().isPresent())
                                .findFirst()
                                .ifPresent(one -> words.put(person, words(one))));
        return words;
    }

    private static boolean around(
            AbuseIncident one, PersonId person, Collection<String> references) {
        return one.about().scene().people().contains(person)
                || one.about().cases().stream().anyMatch(ref -> references.contains(ref.value()));
    }

    private static String words(AbuseIncident one) {
        String state = one.closed() ? "" : ", not fully assessed yet";
        return "Domestic abuse, latest grade "
                + one.grade().orElseThrow().code()
                + state
                + ": "
                + DueWords.exact(one.about().at())
                + ", case "
                + one.about().caseRef();
    }
}
