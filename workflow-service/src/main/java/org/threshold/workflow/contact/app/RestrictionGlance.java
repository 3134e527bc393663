package org.threshold.workflow.contact.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a restriction, for whoever is told that it lacks a basis or a review. */
@Service
class RestrictionGlance implements SubjectGlance {

    private final Restrictions restrictions;

    RestrictionGlance(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public String kind() {
        return ContactSteps.RESTRICTION;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(RestrictionAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id)
                .map(
                        one ->
                                one.said().terms().kind().words()
                                        + ", since "
                                        + DueWords.exact(one.said().terms().since())
                                        + ". "
                                        + one.said().basis().kind().words()
                                        + ".")
                .stream()
                .toList();
    }

    private Optional<Restriction> find(UUID id) {
        return restrictions.find(new RestrictionId(id));
    }
}
