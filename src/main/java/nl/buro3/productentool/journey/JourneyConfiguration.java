package nl.buro3.productentool.journey;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the nightly deletion run. */
@Configuration
@EnableScheduling
class JourneyConfiguration {}
