/** What is missing from a record, and which team adds it. */
@NullMarked
package org.threshold.workflow.missing.domain;

import org.jspecify.annotations.NullMarked;
