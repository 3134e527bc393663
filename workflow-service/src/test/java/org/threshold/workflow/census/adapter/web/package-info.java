/** Tests of the pages of the census. */
@NullMarked
package org.threshold.workflow.census.adapter.web;

import org.jspecify.annotations.NullMarked;
