package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.threshold.workflow.deadlines.domain.Times.london;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.JobCompletion;

/** The whole feature as Spring finds it, on a clock that stands at 14:00 on a Monday. */
@TestConfiguration
@EnableTransactionManagement
@ComponentScan(
        basePackageClasses = Deadlines.class,
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*|.*IT.*"))
class TogetherConfiguration {

    @Bean
    DataSource dataSource() {
        return DeadlineDatabase.source();
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    CaseClock caseClock() {
        return () -> london("2026-11-23T14:00");
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    Access access() {
        return (_, _) -> {};
    }

    @Bean
    AuditTrail auditTrail() {
        return _ -> {};
    }

    /** Nobody listens to the engine here. */
    @Bean
    EngineOutbox engineOutbox() {
        return new EngineOutbox() {
            @Override
            public void publish(EngineMessage message) {
                // the process is not part of this
            }

            @Override
            public void complete(JobCompletion completion) {
                throw new AssertionError("no job was given");
            }
        };
    }

    /** Nothing goes wrong between a deadline and its process here. */
    @Bean
    Incidents incidents() {
        return new Incidents() {
            @Override
            public void raise(IncidentKind kind, UUID subjectId, String words) {
                throw new AssertionError(kind + ": " + words);
            }

            @Override
            public void healed(IncidentKind kind, UUID subjectId) {
                // nothing was raised
            }
        };
    }

    @Bean
    Ears ears() {
        return new Ears();
    }

    /** Hears every rung, or fails for a deadline it is deaf for. */
    static final class Ears implements RungListener {

        private final List<RungReached> heard = new CopyOnWriteArrayList<>();
        private final Set<DeadlineId> deaf = ConcurrentHashMap.newKeySet();

        @Override
        public void reached(RungReached reached) {
            if (deaf.contains(reached.deadline().id())) {
                throw new IllegalStateException("deaf");
            }
            heard.add(reached);
        }

        void deafFor(DeadlineId id) {
            deaf.add(id);
        }

        void hearing(DeadlineId id) {
            deaf.remove(id);
        }

        List<Integer> heard(DeadlineId id) {
            return heard.stream()
                    .filter(reached -> reached.deadline().id().equals(id))
                    .map(reached -> reached.rung().number())
                    .toList();
        }
    }
}
