package org.threshold.workflow.onduty.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.onduty.app.DutyCopy;
import org.threshold.workflow.onduty.app.DutyCopy.Kept;
import org.threshold.workflow.onduty.app.DutyCopyContract;
import org.threshold.workflow.onduty.domain.GivenDuty;

class JdbcDutyCopyIT extends DutyCopyContract {

    private static final JdbcClient SQL = TestDatabase.create("onduty").jdbc();

    @Override
    protected DutyCopy copy() {
        return new JdbcDutyCopy(SQL);
    }

    @BeforeEach
    void none() {
        SQL.sql("delete from duty_copy").update();
    }

    @Test
    void every_copy_of_the_service_has_it_and_there_is_one_row() {
        new JdbcDutyCopy(SQL).keep(new Kept(GivenDuty.NIGHT, "first"));
        new JdbcDutyCopy(SQL).keep(new Kept(GivenDuty.MORNING, "second"));

        assertThat(copy().last()).contains(new Kept(GivenDuty.MORNING, "second"));
        assertThat(SQL.sql("select count(*) from duty_copy").query(Long.class).single())
                .isEqualTo(1);
    }
}
