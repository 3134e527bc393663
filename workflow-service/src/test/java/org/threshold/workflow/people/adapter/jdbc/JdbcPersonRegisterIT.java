package org.threshold.workflow.people.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.domain.Sample.CHANGE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.PersonRegisterContract;
import org.threshold.workflow.people.domain.Sample;

class JdbcPersonRegisterIT extends PersonRegisterContract {

    private static final PeopleDatabase DATABASE = PeopleDatabase.create();

    @Override
    protected PersonRegister persons() {
        return DATABASE.registers.persons();
    }

    @Override
    protected <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(DATABASE.transactions.execute(_ -> work.get()));
    }

    @Test
    void every_version_of_a_person_is_kept_and_cannot_be_changed() {
        var person = Sample.child("Ida Frost", "2020-02-20");
        var corrected = person.corrected(person.facts().named(Names.of("Ada Frost")));
        commit(() -> persons().add(person, CHANGE));
        commit(() -> persons().keep(corrected, CHANGE));

        assertThat(history(person)).containsExactly("Ida Frost", "Ada Frost");
        assertThatThrownBy(() -> DATABASE.sql.sql("delete from person_history").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "4444444444"})
    void the_database_too_refuses_what_is_no_nhs_number(String digits) {
        var person = Sample.child("Ida Frost", "2020-02-20");
        commit(() -> persons().add(person, CHANGE));

        assertThatThrownBy(() -> writeNumber(person, digits))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_agrees_with_us_on_a_hundred_numbers() {
        for (int i = 0; i < 100; i++) {
            var person = Sample.child("Ida Frost", "2020-02-20");
            commit(() -> persons().add(person, CHANGE));
            writeNumber(person, Sample.number());
        }

        assertThat(numbers()).isGreaterThanOrEqualTo(100);
    }

    private void writeNumber(Person person, String digits) {
        DATABASE.sql
                .sql("insert into person_nhs_number (nhs_number, person_id) values (:digits, :id)")
                .param("digits", digits)
                .param("id", person.id().value())
                .update();
    }

    private long numbers() {
        return DATABASE.sql
                .sql("select count(*) from person_nhs_number")
                .query(Long.class)
                .single();
    }

    private List<String> history(Person person) {
        UUID id = person.id().value();
        return DATABASE.sql
                .sql(
                        """
                        select primary_name from person_history
                        where person_id = :id order by version
                        """)
                .param("id", id)
                .query((row, _) -> row.getString("primary_name"))
                .list();
    }
}
