import os
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]  # lines {"id", "text"} in, lines of answers out
spark = SparkSession.builder.appName("errata").getOrCreate()
rows = spark.sparkContext.textFile(source, minPartitions=2)
rows.pipe("errata classify --jsonl -", env={"PATH": os.environ["PATH"]}, checkCode=True).saveAsTextFile(target)
