package org.threshold.workflow.archfixtures.r5kafka.platform.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;

/** The outbox may. */
record GoodKafka(ProducerRecord<String, String> sent) {}
