package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.Fact;

/** Another concern about the same children only ever pulls up. */
class JoiningTest {

    @Property
    boolean a_child_on_the_red_path_stays_there(@ForAll Path before, @ForAll Path after) {
        var child = Given.child(Given.BABY, before);

        var joined = child.joinedBy(Given.child(Given.BABY, after));

        return joined.path().red() == (before.red() || after.red());
    }

    @Test
    void a_fact_once_known_stays_known() {
        var scope = Given.scope(Fact.INJURY).and(Given.scope(Fact.IN_HOSPITAL));

        assertThat(scope.facts()).containsExactlyInAnyOrder(Fact.INJURY, Fact.IN_HOSPITAL);
    }
}
