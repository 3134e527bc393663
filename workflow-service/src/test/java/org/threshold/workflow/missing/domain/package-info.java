/** Tests of missing data. */
@NullMarked
package org.threshold.workflow.missing.domain;

import org.jspecify.annotations.NullMarked;
