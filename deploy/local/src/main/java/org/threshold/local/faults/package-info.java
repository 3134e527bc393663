/**
 * Takes the engine and Kafka away while people go on working, and holds against each other what was
 * answered, what was kept and what came of it.
 */
@NullMarked
package org.threshold.local.faults;

import org.jspecify.annotations.NullMarked;
