package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;

/** Ids to and from columns. */
final class Rows {

    private Rows() {}

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static HouseholdId household(ResultSet row, String column) throws SQLException {
        return new HouseholdId(row.getObject(column, UUID.class));
    }

    static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
