/** Tests of missing data. */
@NullMarked
package org.threshold.workflow.missing.adapter.web;

import org.jspecify.annotations.NullMarked;
