/** Tests of missing data. */
@NullMarked
package org.threshold.workflow.missing.app;

import org.jspecify.annotations.NullMarked;
